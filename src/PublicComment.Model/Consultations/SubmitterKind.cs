using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>The kinds of submitters that offices tell apart.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SubmitterKind>))]
public enum SubmitterKind
{
    /// <summary>Anything that is not clearly one of the others.</summary>
    Other,

    /// <summary>A private person (個人).</summary>
    Individual,

    /// <summary>Without a name (匿名).</summary>
    Anonymous,

    /// <summary>A company, association or public body (団体, 法人).</summary>
    Organization,
}
