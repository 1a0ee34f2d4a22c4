using System.Globalization;
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
    public const string Current = "1.0";

    private const int CurrentMajor = 1;

    public override string Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        string? version = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        int dot = version?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        if (
            dot < 0
            || !TryParse(version.AsSpan(0, dot), out int major)
            || !TryParse(version.AsSpan(dot + 1), out _)
        )
        {
            throw new JsonException($"The schema version is not of the form \"{Current}\".");
        }

        return major == CurrentMajor
            ? Current
            : throw new JsonException(
                $"Schema version {version} cannot be read; this package reads {CurrentMajor}.x."
            );
    }

    public override void Write(
        Utf8JsonWriter writer,
        string value,
        JsonSerializerOptions options
    ) => writer.WriteStringValue(value);

    private static bool TryParse(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
