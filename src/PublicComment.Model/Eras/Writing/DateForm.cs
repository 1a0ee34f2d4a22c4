namespace PublicComment.Model;

/// <summary>How the parts of a date are written.</summary>
internal enum DateForm
{
    General,
    FullWidth,
    Kanji,
    Letter,
    PaddedLetter,
    Initial,
}
