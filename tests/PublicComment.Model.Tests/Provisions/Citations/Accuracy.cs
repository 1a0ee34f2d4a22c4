using System.Globalization;

namespace PublicComment.Model.Tests.Provisions.Citations;

/// <summary>Recall and precision over sentences; a citation counts as found when its span, law, address and resolution are right.</summary>
public sealed class Accuracy
{
    private int _annotated;
    private int _found;
    private int _missing;
    private int _wrong;

    public int Sentences { get; private set; }

    public double Recall => 1 - ((double)_missing / _annotated);

    public double Precision => 1 - ((double)_wrong / _found);

    public void Count(int annotated, int found, int missing, int wrong)
    {
        Sentences++;
        _annotated += annotated;
        _found += found;
        _missing += missing;
        _wrong += wrong;
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Sentences} sentences, {_annotated} citations, recall {Recall:P1}, precision {Precision:P1}"
        );
}
