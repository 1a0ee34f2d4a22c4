using PublicComment.Testing;

namespace PublicComment.Architecture.Tests;

/// <summary>The way of the data through the parser is one way.</summary>
public class StageTests
{
    private static readonly string[] s_stages =
    [
        "Decoding",
        "Reading",
        "Arranging",
        "Interpreting",
    ];

    // What every stage may use, and what uses no stage.
    private static readonly string[] s_common = ["Diagnostics", "Limits", "Matching"];

    private static readonly Type[] s_types =
    [
        .. Libraries
            .Parsing.GetTypes()
            .Where(type => type is { IsNested: false, Namespace: "PublicComment.Parsing" }),
    ];

    [Fact]
    public void Every_type_stands_in_a_folder_that_is_known()
    {
        string[] folders = ["", .. s_stages, .. s_common];
        Assert.All(s_types, type => Assert.Contains(SourceFolders.Of(type), folders));
        Assert.All(folders, folder => Assert.Contains(s_types, type => IsIn(type, folder)));
    }

    [Fact]
    public void No_stage_reaches_a_later_one() =>
        Offences.None(
            s_stages.SelectMany((stage, index) => Uses(stage, ["", .. s_stages[(index + 1)..]]))
        );

    [Fact]
    public void What_every_stage_may_use_reaches_no_stage() =>
        Offences.None(s_common.SelectMany(folder => Uses(folder, ["", .. s_stages])));

    // What decoding gives is plain text, so that reading knows none of its types.
    [Theory]
    [InlineData("Arranging", "Reading")]
    [InlineData("Interpreting", "Arranging")]
    public void A_stage_is_seen_to_use_the_one_before(string stage, string before) =>
        Assert.NotEmpty(Uses(stage, [before]));

    private static IEnumerable<string> Uses(string folder, string[] others) =>
        from user in s_types
        where IsIn(user, folder)
        from used in UsedTypes.Of(user)
        where others.Contains(SourceFolders.Of(used))
        select $"{folder}/{user.Name} uses {SourceFolders.Of(used)}/{used.Name}";

    private static bool IsIn(Type type, string folder) => SourceFolders.Of(type) == folder;
}
