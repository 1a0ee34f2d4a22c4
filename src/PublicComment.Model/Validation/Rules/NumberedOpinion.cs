namespace PublicComment.Model;

/// <summary>An opinion with the place where it stands and its number as it is compared.</summary>
internal readonly record struct NumberedOpinion(
    int Entry,
    int Opinion,
    string? Group,
    string Printed,
    string Key
)
{
    public string Path => $"entries[{Entry}].opinions[{Opinion}].number";

    /// <summary>The opinions that print a number, in the order of the document.</summary>
    public static IEnumerable<NumberedOpinion> In(ConsultationResult result)
    {
        for (int entry = 0; entry < result.Entries.Count; entry++)
        {
            ResultEntry row = result.Entries[entry];
            for (int opinion = 0; opinion < row.Opinions.Count; opinion++)
            {
                string? printed = row.Opinions[opinion].Number;
                string key = OpinionNumber.KeyOf(printed);
                if (key.Length > 0)
                {
                    yield return new(entry, opinion, row.Group, printed!, key);
                }
            }
        }
    }
}
