namespace PublicComment.Model;

/// <summary>What a rule rests on; a failure carries it in its <c>CustomState</c>.</summary>
/// <param name="Law">The name of the law; null where the rule rests on the practice of offices or on the records themselves.</param>
/// <param name="Provision">The provision of the law; null where <paramref name="Law"/> is.</param>
/// <param name="Text">What it demands, in one sentence in the language of the messages.</param>
public sealed record RuleBasis(string? Law, Provision? Provision, string Text)
{
    /// <summary>The law, its provision and what it demands: 行政手続法第43条第1項第4号: ….</summary>
    public override string ToString() => Law is null ? Text : $"{Law}{Provision}: {Text}";
}
