namespace PublicComment.Model;

/// <summary>Writes a provision as laws do: 第33条第4項, 第三十三条第四項, 第３３条第４項.</summary>
internal static class ProvisionWriter
{
    public static bool TryWrite(
        Provision provision,
        Span<char> destination,
        NumeralStyle style,
        out int written
    )
    {
        TextWriterSpan writer = new(destination);
        WritePlace(provision, style, ref writer);
        for (AddressLevel level = AddressLevel.Part; level <= AddressLevel.Item; level++)
        {
            BranchNumber number = ProvisionHierarchy.Number(provision, level);
            if (!number.IsNone)
            {
                writer.Write("第");
                NumeralWriter.Write(ref writer, number.Main, style);
                writer.Write(AddressUnits.Characters.AsSpan((int)level, 1));
                WriteBranches(ref writer, number, style);
            }
        }

        WriteSubitem(provision.Subitem.GetValueOrDefault(), style, ref writer);
        foreach (ProvisionPortion portion in provision.Portion.GetValueOrDefault())
        {
            writer.Write(Portions.Word(portion));
        }

        written = writer.Written;
        return writer.Fits;
    }

    private static void WritePlace(
        Provision provision,
        NumeralStyle style,
        ref TextWriterSpan writer
    )
    {
        if (provision.Supplementary is { } supplementary)
        {
            writer.Write("附則");
            if (supplementary.AmendingLaw is { } law)
            {
                writer.Write("（");
                writer.Write(law);
                writer.Write("）");
            }
        }

        if (provision.Appendix is not { } appendix)
        {
            return;
        }

        writer.Write(Appendices.Word(appendix.Kind));
        if (BranchNumber.TryParse(appendix.Number, out BranchNumber number))
        {
            writer.Write("第");
            NumeralWriter.Write(ref writer, number.Main, style);
            writer.Write(Appendices.IsCountedByItem(appendix.Kind) ? "号" : "");
            WriteBranches(ref writer, number, style);
        }

        if (appendix.Row is { } row)
        {
            writer.Write("の");
            NumeralWriter.Write(ref writer, row, style);
            writer.Write("の項");
        }
    }

    private static void WriteBranches(
        ref TextWriterSpan writer,
        BranchNumber number,
        NumeralStyle style
    )
    {
        for (int part = 1; part < number.Count; part++)
        {
            writer.Write("の");
            NumeralWriter.Write(ref writer, number[part], style);
        }
    }

    // The first level is a bare letter, イ; what stands below it is in brackets, （１） in kanji style too.
    private static void WriteSubitem(
        ValueList<string> subitem,
        NumeralStyle style,
        ref TextWriterSpan writer
    )
    {
        for (int level = 0; level < subitem.Count; level++)
        {
            string text = subitem[level];
            if (level == 0 && ProvisionRules.IsKatakana(text[0]))
            {
                writer.Write(text);
                continue;
            }

            bool isWide = style != NumeralStyle.Arabic;
            writer.Write(isWide ? "（" : "(");
            foreach (char c in text)
            {
                writer.Write(isWide && c < '\u007F' ? (char)(c + NumeralWriter.ToFullWidth) : c);
            }

            writer.Write(isWide ? "）" : ")");
        }
    }
}
