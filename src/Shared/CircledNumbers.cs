namespace PublicComment;

/// <summary>The numbers from ① to ⑳; folding makes plain digits of them, so that they are told by how they are printed.</summary>
internal static class CircledNumbers
{
    public const char First = '①';

    /// <summary>How many there are in a row.</summary>
    public const int Count = 20;

    /// <summary>Whether a character is one.</summary>
    public static bool Is(char character) => character is >= First and < (char)(First + Count);

    /// <summary>The number, from 1 on, of a character that is one.</summary>
    public static int ValueOf(char character) => character - First + 1;
}
