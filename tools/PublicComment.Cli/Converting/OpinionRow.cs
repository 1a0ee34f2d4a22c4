using System.Globalization;
using PublicComment.Model;

namespace PublicComment.Cli;

/// <summary>One opinion of a result beside the response to it, as texts.</summary>
/// <param name="Entry">The entry that it stands in.</param>
/// <param name="Opinion">The opinion.</param>
/// <param name="IsFirst">Whether it is the first opinion of its entry; the others share its response.</param>
internal sealed record OpinionRow(ResultEntry Entry, Opinion Opinion, bool IsFirst)
{
    public string Group => PrintableText.Of(Entry.Group);

    public string Number => PrintableText.Of(Opinion.Number);

    public string Place => PrintableText.Of(Opinion.Place);

    public string Submitter => PrintableText.Of(Opinion.Submitter?.Text);

    public string Text => PrintableText.Of(Opinion.Text.ToPlainText());

    /// <summary>How many opinions to the same effect came in; empty where none did.</summary>
    public string SimilarCount =>
        Opinion.SimilarCount == 0
            ? ""
            : Opinion.SimilarCount.ToString(CultureInfo.InvariantCulture);

    public string Response => PrintableText.Of(Entry.Response?.Text.ToPlainText());

    public string Amendment => PrintableText.Of(Entry.Amendment.Text);

    public static IEnumerable<OpinionRow> Of(ConsultationResult result) =>
        result.Entries.SelectMany(entry =>
            entry.Opinions.Select((opinion, index) => new OpinionRow(entry, opinion, index == 0))
        );
}
