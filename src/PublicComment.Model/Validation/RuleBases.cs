namespace PublicComment.Model;

/// <summary>The bases of the rules, each stated once.</summary>
internal static class RuleBases
{
    private const string AdministrativeProcedureAct = "行政手続法";

    public static LocalizedBasis ThirtyDays { get; } =
        OfAct(
            new() { Article = "39", Paragraph = 3 },
            "The period for opinions has at least thirty days, counted from the day of the public notice of the draft.",
            "意見提出期間は、命令等の案の公示の日から起算して30日以上でなければならない。"
        );

    public static LocalizedBasis ReasonForLess { get; } =
        OfAct(
            new() { Article = "40", Paragraph = 1 },
            "A period of less than thirty days needs a compelling reason, stated in the public notice of the draft.",
            "やむを得ない理由があるときは30日を下回る意見提出期間を定めることができ、案の公示の際にその理由を明らかにしなければならない。"
        );

    public static LocalizedBasis Title { get; } =
        OfPublishedPart(
            "1",
            "The result publishes the title of the order.",
            "命令等の題名を公示する。"
        );

    public static LocalizedBasis NoticeDate { get; } =
        OfPublishedPart(
            "2",
            "The result publishes the day of the public notice of the draft.",
            "命令等の案の公示の日を公示する。"
        );

    public static LocalizedBasis Opinions { get; } =
        OfPublishedPart(
            "3",
            "The result publishes the opinions that came in, or that there were none.",
            "提出意見（提出意見がなかった場合にあっては、その旨）を公示する。"
        );

    public static LocalizedBasis OutcomeAndReasons { get; } =
        OfPublishedPart(
            "4",
            "The result publishes how the opinions were considered, including how the order differs from its draft, and why.",
            "提出意見を考慮した結果（案と定めた命令等との差異を含む。）及びその理由を公示する。"
        );

    public static LocalizedBasis OrderOfProcedure { get; } =
        OfAct(
            new() { Article = "39", Paragraph = 1 },
            "The draft is put out for comment first, opinions come in within the period, and the result is published afterwards.",
            "案を公示して意見提出期間内に意見を求め、その後に結果を公示する。"
        );

    public static LocalizedBasis Commencement { get; } =
        OfAct(
            new() { Supplementary = SupplementaryProvisions.Original, Paragraph = 1 },
            "The Act came into force on 1 October 1994; no procedure under it is older.",
            "行政手続法は平成6年10月1日に施行された。それより前の手続は存在しない。"
        );

    public static LocalizedBasis Numbering { get; } =
        OfPractice(
            "Offices count opinions from 1, through the document or anew in each group, so that a number names one row.",
            "意見の番号は、文書全体又は区分ごとに1から順に付され、一つの番号は一つの行を示す。"
        );

    public static LocalizedBasis AnswerByReference { get; } =
        OfPractice(
            "An answer that refers to the answer of another number can be read only with that one.",
            "他の番号の回答を引用する回答は、引用先がなければ読むことができない。"
        );

    public static LocalizedBasis Counting { get; } =
        OfPractice(
            "Cover letters count the opinions that came in; a table that neither leaves out nor merges prints as many.",
            "鑑文の件数は提出された意見の数であり、省略も集約もしない表はこれと同数の意見を掲げる。"
        );

    public static LocalizedBasis Drafting { get; } =
        OfPractice(
            "Laws are divided into articles, these into paragraphs, these into items; ranges are cited from their first to their last.",
            "法令は条、項、号の順に細分され、範囲は先の規定から後の規定へと引用される。"
        );

    public static LocalizedBasis Record { get; } =
        OfPractice(
            "The record must be complete in itself: names are not blank, positions lie inside the text.",
            "記録はそれ自体で完結していなければならない。名称は空でなく、位置は本文の中にある。"
        );

    private static LocalizedBasis OfPublishedPart(string item, string english, string japanese) =>
        OfAct(
            new()
            {
                Article = "43",
                Paragraph = 1,
                Item = item,
            },
            english,
            japanese
        );

    private static LocalizedBasis OfAct(Provision provision, string english, string japanese) =>
        new(AdministrativeProcedureAct, provision, new(english, japanese));

    private static LocalizedBasis OfPractice(string english, string japanese) =>
        new(law: null, provision: null, new(english, japanese));
}
