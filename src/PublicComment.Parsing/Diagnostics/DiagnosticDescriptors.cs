namespace PublicComment.Parsing;

/// <summary>Every diagnostic of the parser. Ids are grouped by stage and never reused; docs/diagnostics.md describes each.</summary>
public static class DiagnosticDescriptors
{
    /// <summary>The document has no text.</summary>
    public static DiagnosticDescriptor EmptyDocument { get; } =
        new(
            "PC0101",
            DiagnosticSeverity.Error,
            "Empty document",
            "The document is empty; a published result was expected."
        );

    /// <summary>The bytes are no text.</summary>
    public static DiagnosticDescriptor NotText { get; } =
        new(
            "PC0102",
            DiagnosticSeverity.Error,
            "Not a text",
            "The document begins like {0}; text was expected. Convert it to text, Markdown, HTML or CSV first."
        );

    /// <summary>Bytes or code units that no character stands for were replaced.</summary>
    public static DiagnosticDescriptor UndecodableText { get; } =
        new(
            "PC0103",
            DiagnosticSeverity.Warning,
            "Undecodable text",
            "{0} places are no valid {1}; each was replaced with U+FFFD."
        );

    /// <summary>The encoding was guessed.</summary>
    public static DiagnosticDescriptor EncodingGuessed { get; } =
        new(
            "PC0104",
            DiagnosticSeverity.Info,
            "Encoding recognised",
            "The document has no byte order mark and is no UTF-8; it was read as {0}."
        );

    /// <summary>The document is longer than the limit.</summary>
    public static DiagnosticDescriptor DocumentLimitReached { get; } =
        new(
            "PC0105",
            DiagnosticSeverity.Error,
            "Document too long",
            "The document is longer than {0} bytes, the limit that ParsingLimits.DocumentBytes sets; what stands from here on was not read."
        );

    /// <summary>Markup is nested too deeply to be read as markup.</summary>
    public static DiagnosticDescriptor NestingLimitReached { get; } =
        new(
            "PC0201",
            DiagnosticSeverity.Warning,
            "Markup nested too deeply",
            "HTML elements are nested more than {0} deep, the limit that ParsingLimits.Nesting sets; their tags were dropped and their text was kept as one paragraph."
        );

    /// <summary>Markup makes too many elements to be read as markup.</summary>
    public static DiagnosticDescriptor ElementLimitReached { get; } =
        new(
            "PC0202",
            DiagnosticSeverity.Warning,
            "Too many elements",
            "The markup makes more than {0} HTML elements, the limit that ParsingLimits.Elements sets; its tags were dropped and its text was kept as one paragraph."
        );

    /// <summary>The tables have more cells than the limit.</summary>
    public static DiagnosticDescriptor CellLimitReached { get; } =
        new(
            "PC0203",
            DiagnosticSeverity.Error,
            "Too many cells",
            "The tables have more than {0} cells, the limit that ParsingLimits.Cells sets; what stands from here on was left out."
        );

    /// <summary>No table of opinions and responses was found.</summary>
    public static DiagnosticDescriptor NoResultTable { get; } =
        new(
            "PC0301",
            DiagnosticSeverity.Error,
            "No table of opinions",
            "Found {0}; a table whose headings name an opinion (such as 御意見の概要) and a response (such as 考え方) was expected."
        );

    /// <summary>A table has headings but no rows.</summary>
    public static DiagnosticDescriptor TableWithoutRows { get; } =
        new(
            "PC0302",
            DiagnosticSeverity.Error,
            "Table without rows",
            "The table has the headings {0} and no row below them; opinions and responses were expected."
        );

    /// <summary>A heading row was recognised.</summary>
    public static DiagnosticDescriptor HeaderRecognized { get; } =
        new(
            "PC0303",
            DiagnosticSeverity.Info,
            "Headings recognised",
            "The columns were read as {0}."
        );

    /// <summary>A heading row stands again.</summary>
    public static DiagnosticDescriptor HeaderRepeated { get; } =
        new(
            "PC0304",
            DiagnosticSeverity.Info,
            "Headings repeated",
            "The heading row stands here again and was left out."
        );

    /// <summary>A table has no heading row, and its columns were read by what stands in them.</summary>
    public static DiagnosticDescriptor HeaderMissing { get; } =
        new(
            "PC0305",
            DiagnosticSeverity.Warning,
            "Headings missing",
            "The table has no heading row; its columns were read by their content as {0}."
        );

    /// <summary>A row goes on after a page break.</summary>
    public static DiagnosticDescriptor RowJoined { get; } =
        new(
            "PC0310",
            DiagnosticSeverity.Info,
            "Row joined",
            "The row goes on from the row before it and was joined to it, because {0}."
        );

    /// <summary>Text between two tables goes on a cell.</summary>
    public static DiagnosticDescriptor TextJoined { get; } =
        new(
            "PC0311",
            DiagnosticSeverity.Info,
            "Text between tables joined",
            "The text between two tables goes on from the {0} before it and was joined to it, because {1}."
        );

    /// <summary>A line goes on the row that a line break cut.</summary>
    public static DiagnosticDescriptor LineJoined { get; } =
        new(
            "PC0312",
            DiagnosticSeverity.Info,
            "Broken line joined",
            "The line goes on the row before it, which a line break cut, and was joined to its last cell."
        );

    /// <summary>A row has more cells than the table has columns.</summary>
    public static DiagnosticDescriptor CellsBeyondColumns { get; } =
        new(
            "PC0313",
            DiagnosticSeverity.Warning,
            "More cells than columns",
            "The row has {0} cells and the table has {1} columns; what stands beyond the last column was kept in the notes."
        );

    /// <summary>A column has no place in the model.</summary>
    public static DiagnosticDescriptor ColumnWithoutRole { get; } =
        new(
            "PC0314",
            DiagnosticSeverity.Warning,
            "Column without a role",
            "The heading {0} is none of the known ones; what stands in its column was kept in the notes."
        );

    /// <summary>A row has no response of its own.</summary>
    public static DiagnosticDescriptor ResponseShared { get; } =
        new(
            "PC0315",
            DiagnosticSeverity.Info,
            "Response shared",
            "The opinion was given the response of the row before it, because {0}."
        );

    /// <summary>A heading groups the rows below it.</summary>
    public static DiagnosticDescriptor GroupEntered { get; } =
        new(
            "PC0316",
            DiagnosticSeverity.Info,
            "Group heading",
            "The text was read as a heading of the rows below it."
        );

    /// <summary>A label over paragraphs was recognised.</summary>
    public static DiagnosticDescriptor LabelRecognized { get; } =
        new(
            "PC0317",
            DiagnosticSeverity.Info,
            "Label recognised",
            "The text below this label was read as {0}."
        );

    /// <summary>A row has no place of its own.</summary>
    public static DiagnosticDescriptor PlaceShared { get; } =
        new(
            "PC0318",
            DiagnosticSeverity.Info,
            "Place shared",
            "The opinion was given the place of the row before it, because {0}."
        );

    /// <summary>A label stands again.</summary>
    public static DiagnosticDescriptor LabelRepeated { get; } =
        new(
            "PC0319",
            DiagnosticSeverity.Info,
            "Label repeated",
            "The {0} stands here again and was left out."
        );

    /// <summary>The cells of a table stand behind each other.</summary>
    public static DiagnosticDescriptor CellsInSequence { get; } =
        new(
            "PC0320",
            DiagnosticSeverity.Warning,
            "Cells in sequence",
            "The cells of the table stand behind each other on lines; where the responses of its {0} rows begin was read from the ends of sentences and lines."
        );

    /// <summary>The title of the draft was not found.</summary>
    public static DiagnosticDescriptor TitleMissing { get; } =
        new(
            "PC0401",
            DiagnosticSeverity.Warning,
            "Title missing",
            "No heading such as 「…」に対する意見募集の結果について was found; the title was left empty."
        );

    /// <summary>A flag cell has an unknown wording.</summary>
    public static DiagnosticDescriptor UnknownFlag { get; } =
        new(
            "PC0402",
            DiagnosticSeverity.Warning,
            "Unknown amendment flag",
            "The flag {0} is none of the known wordings (あり, なし, 有, 無, …); the status was left as not stated."
        );

    /// <summary>An entry has no opinion text.</summary>
    public static DiagnosticDescriptor OpinionMissing { get; } =
        new(
            "PC0403",
            DiagnosticSeverity.Warning,
            "Opinion missing",
            "The row has no opinion; a text was expected in its cell."
        );

    /// <summary>A response refers to an entry that does not exist.</summary>
    public static DiagnosticDescriptor UnknownReference { get; } =
        new(
            "PC0404",
            DiagnosticSeverity.Warning,
            "Unknown reference",
            "The response refers to number {0}, which no opinion of the document has."
        );

    /// <summary>A date of the cover letter is doubtful.</summary>
    public static DiagnosticDescriptor DoubtfulDate { get; } =
        new(
            "PC0405",
            DiagnosticSeverity.Warning,
            "Doubtful date",
            "A date in 「{0}」 is doubtful: {1}"
        );

    /// <summary>The result has more opinions than the limit.</summary>
    public static DiagnosticDescriptor OpinionLimitReached { get; } =
        new(
            "PC0406",
            DiagnosticSeverity.Error,
            "Too many opinions",
            "The result has more than {0} opinions, the limit that ParsingLimits.Opinions sets; the rows from here on were left out."
        );

    /// <summary>The entries of the result have more text than the limit.</summary>
    public static DiagnosticDescriptor TextLimitReached { get; } =
        new(
            "PC0407",
            DiagnosticSeverity.Error,
            "Too much text",
            "The entries of the result have more than {0} characters, the limit that ParsingLimits.EntryCharacters sets; the rows from here on were left out."
        );

    /// <summary>There were more diagnostics than the limit.</summary>
    public static DiagnosticDescriptor DiagnosticLimitReached { get; } =
        new(
            "PC0501",
            DiagnosticSeverity.Warning,
            "Too many diagnostics",
            "{0} diagnostics stand from here on beyond {1}, the limit that ParsingLimits.Diagnostics sets, and were left out; none of them is an error."
        );

    /// <summary>All descriptors, in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        EmptyDocument,
        NotText,
        UndecodableText,
        EncodingGuessed,
        DocumentLimitReached,
        NestingLimitReached,
        ElementLimitReached,
        CellLimitReached,
        NoResultTable,
        TableWithoutRows,
        HeaderRecognized,
        HeaderRepeated,
        HeaderMissing,
        RowJoined,
        TextJoined,
        LineJoined,
        CellsBeyondColumns,
        ColumnWithoutRole,
        ResponseShared,
        GroupEntered,
        LabelRecognized,
        PlaceShared,
        LabelRepeated,
        CellsInSequence,
        TitleMissing,
        UnknownFlag,
        OpinionMissing,
        UnknownReference,
        DoubtfulDate,
        OpinionLimitReached,
        TextLimitReached,
        DiagnosticLimitReached,
    ];
}
