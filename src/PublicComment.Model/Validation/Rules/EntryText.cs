namespace PublicComment.Model;

/// <summary>How messages call an entry, and what its texts say.</summary>
internal static class EntryText
{
    private static readonly LocalizedText s_withoutNumber = new(
        "The entry, which has no number,",
        "番号のないこの行"
    );

    /// <summary>The entry by the numbers of its opinions.</summary>
    public static LocalizedText Name(ResultEntry entry)
    {
        string numbers = string.Join(
            ", ",
            entry.Opinions.Select(opinion => opinion.Number).OfType<string>()
        );
        return numbers.Length == 0
            ? s_withoutNumber
            : new($"Entry {numbers}", $"番号{numbers}の行");
    }

    /// <summary>Whether an entry has a response with a text.</summary>
    public static bool HasResponse(ResultEntry entry) =>
        entry.Response is { } response && !IsBlank(response.Text);

    /// <summary>Whether a text holds nothing that can be read.</summary>
    public static bool IsBlank(RichText text)
    {
        foreach (TextBlock block in text.Blocks)
        {
            if (!string.IsNullOrWhiteSpace(block.ToPlainText()))
            {
                return false;
            }
        }

        return true;
    }
}
