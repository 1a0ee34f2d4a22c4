using System.Text;
using System.Text.Json;
using PublicComment.Testing;

namespace PublicComment.Model.Tests;

/// <summary>Text is written as printed where JSON allows it, and as JSON demands everywhere else.</summary>
public class PrintedTextEncoderTests
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        Encoder = PrintedTextEncoder.Instance,
    };

    [Fact]
    public void Every_character_of_Unicode_is_written_as_valid_JSON_that_reads_back()
    {
        StringBuilder text = new();
        for (int value = 0; value <= 0x10FFFF; value++)
        {
            if (Rune.IsValid(value))
            {
                text.Append(new Rune(value).ToString());
            }
        }

        byte[] written = JsonSerializer.SerializeToUtf8Bytes(text.ToString(), s_options);
        Assert.Equal(text.ToString(), JsonSerializer.Deserialize<string>(written));
        // Strict UTF-8, and no character escaped but those listed in the encoder.
        string json = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(written);
        int[] escaped =
        [
            .. Enumerable.Range(0, 0x20),
            '"',
            '\\',
            .. Enumerable.Range(0x7F, 0x21),
            0x2028,
            0x2029,
            0xFEFF,
        ];
        Assert.Equal(escaped.Length, json.Count(character => character == '\\') - 1);
        Assert.All(
            escaped.Where(value => value is not ('"' or '\\')),
            value => Assert.False(json.Contains((char)value))
        );
    }

    [Theory]
    [InlineData("あ\u3000い", "あ\u3000い")]
    [InlineData("𠮷👩\u200D👧", "𠮷👩\u200D👧")]
    [InlineData("<b>&'+`</b>", "<b>&'+`</b>")]
    [InlineData("\"\\\n\t\u0007", "\\\"\\\\\\n\\t\\u0007")]
    [InlineData("\u2028\u2029\uFEFF\u0085", "\\u2028\\u2029\\uFEFF\\u0085")]
    public void Text_is_written_as_printed(string text, string expected) =>
        Assert.Equal($"\"{expected}\"", JsonSerializer.Serialize(text, s_options));

    [Theory]
    [InlineData(new[] { 'a', '\uD842' }, "a\uFFFD")]
    [InlineData(new[] { '\uDFB7', 'a' }, "\uFFFDa")]
    [InlineData(new[] { '\uDFB7', '\uD842' }, "\uFFFD\uFFFD")]
    [InlineData(new[] { '\uD842', '\uD842', '\uDFB7' }, "\uFFFD𠮷")]
    public void Half_a_character_is_replaced(char[] text, string read)
    {
        byte[] written = JsonSerializer.SerializeToUtf8Bytes(new string(text), s_options);
        Assert.Equal(read, JsonSerializer.Deserialize<string>(written));
    }

    // The writer calls the encoder for the part behind the first character to escape, wherever that stands.
    [Fact]
    public void Any_mixture_reads_back() =>
        Property.Holds(
            TextGenerators.Text,
            text =>
            {
                byte[] written = JsonSerializer.SerializeToUtf8Bytes(text + "\uD842", s_options);
                Assert.Equal(text + "\uFFFD", JsonSerializer.Deserialize<string>(written));
                using MemoryStream stream = new();
                using (Utf8JsonWriter writer = new(stream, new() { Encoder = s_options.Encoder }))
                {
                    writer.WriteStringValue(Encoding.UTF8.GetBytes(text));
                }

                Assert.Equal(text, JsonSerializer.Deserialize<string>(stream.ToArray()));
            }
        );
}
