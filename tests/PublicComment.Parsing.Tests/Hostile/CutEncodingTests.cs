using System.Text;

namespace PublicComment.Parsing.Tests.Hostile;

/// <summary>Every encoding, cut at every byte: what stands before the cut is read.</summary>
public class CutEncodingTests
{
    private const string Text = "御意見\t回答\n賛成のかたの意見です。\t承りました。𠮷\n";

    private static readonly EncodingProvider s_provider = CodePagesEncodingProvider.Instance;

    public static TheoryData<string> Encodings() =>
        ["utf-8", "utf-16", "utf-16BE", "utf-32", "shift_jis", "euc-jp", "iso-2022-jp"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Stated_it_is_read_up_to_the_cut(string name)
    {
        Encoding encoding = s_provider.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = encoding.GetBytes(Text);
        for (int length = 0; length <= bytes.Length; length++)
        {
            ResultDocument document = ResultDocument.Parse(
                bytes.AsMemory(0, length),
                new() { Encoding = encoding }
            );
            string whole = encoding.GetString(bytes, 0, length);
            bool hasRow = whole.Contains("賛成のかた", StringComparison.Ordinal);
            bool isCut = whole.Contains("\t承", StringComparison.Ordinal);
            Assert.True(!hasRow || !isCut || document.Result.Entries.Count == 1, whole);
        }
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Not_stated_it_does_not_throw(string name)
    {
        Encoding encoding = s_provider.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];
        for (int length = 0; length <= bytes.Length; length++)
        {
            Assert.NotEmpty(ResultDocument.Parse(bytes.AsMemory(0, length)).Diagnostics);
        }
    }
}
