using System.Text.Json.Serialization;

namespace PublicComment.Model;

/// <summary>What the stock phrases of a response say about the outcome; one response may say several.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ResponseOutcome>))]
public enum ResponseOutcome
{
    /// <summary>The draft was changed: 御意見のとおり修正いたします.</summary>
    Amended = 1,

    /// <summary>The draft was kept: 原案のとおりとさせていただきます.</summary>
    Kept,

    /// <summary>The draft says it already: 既に記載しております.</summary>
    AlreadyStated,

    /// <summary>The opinion is noted for the future: 今後の検討に当たって参考にさせていただきます.</summary>
    Noted,

    /// <summary>The opinion supports the draft: 賛同の御意見として承ります.</summary>
    Support,

    /// <summary>The opinion is about something else: 本改正とは関係がなく.</summary>
    OutOfScope,

    /// <summary>The reading that the opinion asks about is right: 貴見のとおりで差し支えありません.</summary>
    Confirmed,

    /// <summary>The response is that to another opinion: No.1の回答のとおりです.</summary>
    Reference,
}
