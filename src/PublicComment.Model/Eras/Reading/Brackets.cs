namespace PublicComment.Model;

/// <summary>The brackets that documents put around weekdays and second years; opening and closing ones need not match.</summary>
internal static class Brackets
{
    public static bool IsOpening(char folded) =>
        folded is '(' or '[' or '<' or '{' or '〔' or '【' or '〈' or '《' or '「' or '『' or '｟';

    public static bool IsClosing(char folded) =>
        folded is ')' or ']' or '>' or '}' or '〕' or '】' or '〉' or '》' or '」' or '』' or '｠';

    public static bool TryOpen(ref TextCursor cursor)
    {
        int before = cursor.Position;
        cursor.SkipBlanks();
        bool opens = IsOpening(cursor.Current);
        cursor.Position = opens ? cursor.Position + 1 : before;
        return opens;
    }

    public static bool TryClose(ref TextCursor cursor)
    {
        int before = cursor.Position;
        cursor.SkipBlanks();
        bool closes = IsClosing(cursor.Current);
        cursor.Position = closes ? cursor.Position + 1 : before;
        return closes;
    }
}
