using System.Text.Json;

namespace PublicComment.Model.Tests.Provisions;

public class ProvisionJsonTests
{
    private static string Write(ProvisionCitation citation) =>
        JsonSerializer.Serialize(citation, PublicCommentJson.Default.ProvisionCitation);

    private static ProvisionCitation? Read(string json) =>
        JsonSerializer.Deserialize(json, PublicCommentJson.Default.ProvisionCitation);

    [Fact]
    public void A_plain_citation_has_the_members_of_the_contract() =>
        Assert.Equal(
            """{"text":"第5条の2第11号の2イ(1)","start":0,"length":15,"provision":{"article":"5_2","item":"11_2","subitem":["イ","1"]}}""",
            Write(CitationFinder.Find("第5条の2第11号の2イ(1)")[0])
        );

    [Fact]
    public void Further_members_stand_where_they_say_something()
    {
        ValueList<ProvisionCitation> citations = CitationFinder.Find(
            "改正後の番号法附則第3条及び新設する第4条第1項から第3項まで等"
        );
        Assert.Equal(
            """{"text":"番号法附則第3条","start":4,"length":8,"law":"番号法","lawSource":"stated","version":"amended","provision":{"supplementary":{},"article":"3"}}""",
            Write(citations[0])
        );
        Assert.Equal(
            """{"text":"第4条第1項から第3項まで等","start":18,"length":14,"provision":{"article":"4","paragraph":1},"rangeEnd":{"article":"4","paragraph":3},"andOthers":true,"isAddition":true}""",
            Write(citations[1])
        );
    }

    [Fact]
    public void What_was_written_is_read_again()
    {
        ProvisionCitation citation = CitationFinder.Find(
            "番号法別表第一の5の項及び同法第2条第1項ただし書"
        )[0] with
        {
            FoundIn = CitationPlace.Place,
        };
        Assert.Equal(citation, Read(Write(citation)));
        Assert.Contains("\"foundIn\":\"place\"", Write(citation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"article":"0"}""", "$.provision.article")]
    [InlineData("""{"article":33}""", "$.provision.article")]
    [InlineData("""{"article":"5の2"}""", "$.provision.article")]
    [InlineData("""{"item":""}""", "$.provision.item")]
    [InlineData("""{"chapter":"01"}""", "$.provision.chapter")]
    [InlineData("""{"paragraph":0}""", "$.provision.paragraph")]
    [InlineData("""{"paragraph":"4"}""", "$.provision.paragraph")]
    [InlineData("""{"paragraph":4.5}""", "$.provision.paragraph")]
    [InlineData("""{"paragraph":99999999999}""", "$.provision.paragraph")]
    [InlineData("""{"subitem":["甲"]}""", "$.provision.subitem")]
    [InlineData("""{"subitem":[null]}""", "$.provision.subitem")]
    [InlineData("""{"subitem":"イ"}""", "$.provision.subitem")]
    [InlineData("""{"portion":["nothing"]}""", "$.provision.portion")]
    [InlineData("""{"appendix":{"kind":"table","number":"x"}}""", "$.provision.appendix.number")]
    [InlineData("""{"appendix":{"kind":"table","row":0}}""", "$.provision.appendix.row")]
    [InlineData("""{"appendix":{}}""", "$.provision.appendix")]
    [InlineData("null", "$.provision")]
    public void Impossible_values_are_refused_with_their_path(string provision, string path)
    {
        JsonException exception = Assert.Throws<JsonException>(() =>
            Read($$"""{"text":"","start":0,"length":0,"provision":{{provision}}}""")
        );
        Assert.StartsWith(path, exception.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"text":"","start":-1,"length":0,"provision":{}}""", "$.start")]
    [InlineData("""{"text":"","start":0,"length":-5,"provision":{}}""", "$.length")]
    [InlineData(
        """{"text":"","start":0,"length":0,"provision":{},"lawSource":"guess"}""",
        "$.lawSource"
    )]
    [InlineData(
        """{"text":"","start":0,"length":0,"provision":{},"inherited":[7]}""",
        "$.inherited"
    )]
    public void Impossible_citations_are_refused_with_their_path(string json, string path)
    {
        JsonException exception = Assert.Throws<JsonException>(() => Read(json));
        Assert.StartsWith(path, exception.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"pages\":{\"first\":0}", "$.pages.first")]
    [InlineData("\"pages\":{}", "$.pages")]
    [InlineData("\"lines\":{\"first\":1,\"last\":-1}", "$.lines.last")]
    [InlineData("\"note\":0", "$.note")]
    public void Impossible_places_are_refused_with_their_path(string member, string path)
    {
        JsonException exception = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize(
                $$"""{"text":"","start":0,"length":0,{{member}}}""",
                PublicCommentJson.Default.DraftPlace
            )
        );
        Assert.StartsWith(path, exception.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_has_the_members_of_the_contract()
    {
        DraftPlace place = DraftPlaceFinder.Find("P.10～11 L39～L２")[0];
        string json = JsonSerializer.Serialize(place, PublicCommentJson.Default.DraftPlace);
        Assert.Equal(
            """{"text":"P.10～11 L39～L２","start":0,"length":14,"pages":{"first":10,"last":11},"lines":{"first":39,"last":2},"headings":[]}""",
            json
        );
        Assert.Equal(place, JsonSerializer.Deserialize(json, PublicCommentJson.Default.DraftPlace));
    }
}
