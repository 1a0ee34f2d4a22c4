using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>The portion of an article, a paragraph or an item that is meant.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ProvisionPortion>))]
public enum ProvisionPortion
{
    /// <summary>The main clause, without the proviso (本文).</summary>
    MainClause = 1,

    /// <summary>The proviso (ただし書).</summary>
    Proviso,

    /// <summary>The first sentence (前段).</summary>
    FirstSentence,

    /// <summary>The middle sentence of three (中段).</summary>
    MiddleSentence,

    /// <summary>The second or last sentence (後段).</summary>
    SecondSentence,

    /// <summary>Each of the paragraphs (各項).</summary>
    EachParagraph,

    /// <summary>Each of the items (各号).</summary>
    EachItem,

    /// <summary>What stands before the items (各号列記以外の部分, 柱書).</summary>
    OtherThanItems,

    /// <summary>What stands in brackets (括弧書).</summary>
    Parenthesis,
}
