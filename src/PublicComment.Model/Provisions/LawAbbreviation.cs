namespace PublicComment.Model;

/// <summary>A shorter name of a law: 番号法 for 行政手続における特定の個人を識別するための番号の利用等に関する法律.</summary>
/// <param name="Short">The shorter name.</param>
/// <param name="Law">The law's full name.</param>
public sealed record LawAbbreviation(string Short, string Law);
