using PublicComment.Model;

namespace PublicComment.Cli;

/// <summary>What <c>pubcomment validate</c> was asked for.</summary>
internal sealed record ValidateOptions(bool IsJson, bool IsStrict, MessageLanguage Language);
