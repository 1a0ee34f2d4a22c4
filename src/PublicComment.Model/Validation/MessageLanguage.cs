namespace PublicComment.Model;

/// <summary>The languages in which validators tell what they found.</summary>
public enum MessageLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Japanese.</summary>
    Japanese,
}
