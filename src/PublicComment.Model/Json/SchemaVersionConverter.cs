using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>
/// Writes the version of the contract and checks it on reading: a newer minor version is read (its further members are
/// ignored), another major version is refused.
/// </summary>
internal sealed class SchemaVersionConverter : JsonConverter<string>
{
    /// <summary>The version that this package writes.</summary>
    public const string Current = "1.1";

    private const string MajorPart = "1.";

    public override string Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        string? version = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        if (version is null || !IsVersion(version))
        {
            throw new JsonException($"The schema version is not of the form \"{Current}\".");
        }

        return version.StartsWith(MajorPart, StringComparison.Ordinal)
            ? Current
            : throw new JsonException(
                $"Schema version {version} cannot be read; this package reads {MajorPart}x."
            );
    }

    public override void Write(
        Utf8JsonWriter writer,
        string value,
        JsonSerializerOptions options
    ) => writer.WriteStringValue(value);

    private static bool IsVersion(string text)
    {
        ReadOnlySpan<char> version = text;
        int dot = version.IndexOf('.');
        return dot > 0 && IsNumber(version[..dot]) && IsNumber(version[(dot + 1)..]);
    }

    private static bool IsNumber(ReadOnlySpan<char> digits) =>
        !digits.IsEmpty && digits.IndexOfAnyExceptInRange('0', '9') < 0;
}
