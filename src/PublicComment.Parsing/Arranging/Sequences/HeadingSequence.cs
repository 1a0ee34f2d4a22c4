namespace PublicComment.Parsing;

/// <summary>
/// Headings of columns that stand behind each other in lines of text, some of them broken over lines: 番号 / 御意見の概要 / 御意見に対する考え方 /
/// 修正の / 有無.
/// </summary>
/// <param name="Headings">The columns.</param>
/// <param name="LineCount">How many lines they take.</param>
/// <param name="HeadsNumbers">Whether one of them heads the numbers; pages of the web often leave that out.</param>
internal sealed record HeadingSequence(HeadedRoles Headings, int LineCount, bool HeadsNumbers)
{
    private const int MostLines = 8;
    private const int MostWordsOfHeading = 4;

    // Other columns cannot be told apart once they stand behind each other.
    private static readonly ColumnRole[] s_roles =
    [
        ColumnRole.Number,
        ColumnRole.Submitter,
        ColumnRole.Place,
        ColumnRole.Opinion,
        ColumnRole.Response,
        ColumnRole.Flag,
    ];

    private static readonly ColumnRole[] s_first =
    [
        ColumnRole.Number,
        ColumnRole.Place,
        ColumnRole.Opinion,
    ];

    public IReadOnlyList<ColumnRole> Roles => Headings.Roles;

    public SourceRow Row => Headings.Row;

    /// <summary>Whether the place of a row begins with the number of its page: ページ番号.</summary>
    public bool NamesPage { get; } =
        Headings
            .Roles.Zip(Headings.Cells)
            .Any(column =>
                column.First == ColumnRole.Place
                && (
                    column.Second.Text.Contains("ページ", StringComparison.Ordinal)
                    || column.Second.Text.Contains('頁', StringComparison.Ordinal)
                )
            );

    /// <summary>The headings that a further page begins with at a line; null where these do not stand again there.</summary>
    public HeadingSequence? AgainAt(IReadOnlyList<SourceParagraph> lines, int at) =>
        At(lines, at) is { } again && again.Roles.SequenceEqual(Roles) ? again : null;

    /// <summary>The headings that begin with a line; null where no columns of opinions and responses do.</summary>
    public static HeadingSequence? At(IReadOnlyList<SourceParagraph> lines, int at)
    {
        HeadingSequence? best = null;
        HeadingWords words = new(s_roles);
        for (int count = 1; count <= MostLines && at + count <= lines.Count; count++)
        {
            if (!words.TryAdd(lines[at + count - 1]))
            {
                break;
            }

            if (!s_first.Contains(words.FirstRole))
            {
                return null;
            }

            // Where no word for numbers says that headings begin, each is one word.
            bool headsNumbers = words.FirstRole == ColumnRole.Number;
            if (
                words.Read(headsNumbers ? MostWordsOfHeading : 1) is { HasTexts: true } read
                && read.Roles.Count > (best?.Headings.Roles.Count ?? 0)
                && !HasTitle(read)
            )
            {
                best = new(read, count, headsNumbers);
            }
        }

        return best is null || best.HeadsNumbers ? best : best.WithNumbers();
    }

    // 【意見のあらましと市の考え方】 below パブリック・コメント heads the section, and no column of it; 意見・情報に対する考え方 heads one.
    private static bool HasTitle(HeadedRoles headings) =>
        headings
            .Roles.Zip(headings.Cells)
            .Any(column =>
                column.First == ColumnRole.Response
                && !column.Second.Text.Contains('・', StringComparison.Ordinal)
                && HeadingOfBoth.Joins(NormalizedText.Fold(column.Second.Text))
            );

    /// <summary>Whether rows can begin with a number below them: without a heading over the numbers, 1 alone on its line.</summary>
    public bool MayStandAbove(RowNumber first) =>
        HeadsNumbers || (first.IsAlone && first.Ordinal == 1);

    /// <summary>The columns that something heads.</summary>
    public HeadedRoles WithoutNumbers =>
        HeadsNumbers ? Headings : new([.. Roles.Skip(1)], [.. Headings.Cells.Skip(1)]);

    // Nothing stands over the numbers.
    private HeadingSequence WithNumbers()
    {
        SourceCell none = SourceCell.EmptyAt(Row.Span.Start);
        return this with
        {
            Headings = new([ColumnRole.Number, .. Headings.Roles], [none, .. Headings.Cells]),
        };
    }
}
