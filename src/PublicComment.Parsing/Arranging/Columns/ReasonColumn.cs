namespace PublicComment.Parsing;

/// <summary>Gives a column of reasons to what it gives the reasons of: the opinion, or the response that tells the outcome.</summary>
internal static class ReasonColumn
{
    public static void Settle(List<ColumnRole> roles)
    {
        ColumnRole owner = ColumnRole.Unknown;
        for (int column = 0; column < roles.Count; column++)
        {
            if (roles[column] == ColumnRole.Reason)
            {
                roles[column] = owner;
            }

            owner = roles[column] switch
            {
                ColumnRole.Opinion => ColumnRole.Opinion,
                ColumnRole.Response or ColumnRole.Flag => ColumnRole.Response,
                _ => owner,
            };
        }
    }
}
