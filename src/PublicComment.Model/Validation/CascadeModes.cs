using FluentValidation;

namespace PublicComment.Model;

/// <summary>Makes a validator independent of what the host set in the global options of FluentValidation.</summary>
internal static class CascadeModes
{
    /// <summary>Lets every rule be checked, and every item of a list, whatever failed before it.</summary>
    public static void CheckEverything<T>(this AbstractValidator<T> validator)
    {
        validator.ClassLevelCascadeMode = CascadeMode.Continue;
        validator.RuleLevelCascadeMode = CascadeMode.Continue;
    }
}
