using PublicComment.Model;

namespace PublicComment.Parsing;

/// <summary>Tells by its text how well a cell stands in a column: for it (1), against it (-1), or neither.</summary>
internal static class RoleFit
{
    public static int Of(ColumnRole role, string text)
    {
        bool isNumber = NumberCell.IsNumber(text);
        bool isSentence = SentenceShape.IsLikeSentence(text);
        return role switch
        {
            ColumnRole.Number => isNumber ? 1 : -1,
            ColumnRole.Opinion or ColumnRole.Response => isNumber ? -1
            : isSentence ? 1
            : 0,
            ColumnRole.Flag => AmendmentWording.Read(text) != AmendmentStatus.NotStated ? 1 : -1,
            _ => isSentence ? -1 : 0,
        };
    }
}
