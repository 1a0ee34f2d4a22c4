using System.Text;

namespace PublicComment.Parsing.Tests.Fuzzing;

/// <summary>Makes documents of the samples: the same for the same seed and number, whatever ran before.</summary>
internal sealed class Mutator
{
    // Longer pieces of samples make fewer documents and find nothing more.
    private const int LongestDocument = 1_500;
    private const int MostMutations = 5;

    private static readonly (string Name, byte[] Bytes)[] s_samples =
    [
        .. SampleDocuments.Names.Select(name => (name, SampleDocuments.ReadBytes(name))),
    ];

    private static readonly Encoding[] s_encodings =
    [
        .. ((int[])[65001, 1200, 1201, 932, 51932]).Select(page =>
            CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.GetEncoding(page)
        ),
    ];

    private readonly Random _random;
    private readonly MutatedDocument _document;

    private Mutator(int seed)
    {
        _random = new(seed);
        (string name, byte[] bytes) = s_samples[_random.Next(s_samples.Length)];
        _document = new(name, bytes);
    }

    public static MutatedDocument Make(int runSeed, int number) =>
        new Mutator(HashOf(runSeed, number)).Make();

    // HashCode has another seed in each process.
    private static int HashOf(int seed, int number) =>
        unchecked((int)((((uint)seed * 2_654_435_761) ^ (uint)number) * 2_246_822_519));

    private MutatedDocument Make()
    {
        if (_document.Bytes.Length > LongestDocument)
        {
            Shorten();
        }

        int mutations = _random.Next(1, MostMutations + 1);
        for (int mutation = 0; mutation < mutations; mutation++)
        {
            Mutate();
        }

        return _document;
    }

    private void Mutate()
    {
        switch (_random.Next(10))
        {
            case 0:
                (int start, int length) = Stretch(200);
                _document.Replace("cut", start, length, []);
                break;
            case 1:
                byte[] bytes = s_samples[_random.Next(s_samples.Length)].Bytes;
                int from = _random.Next(bytes.Length);
                int to = Math.Min(bytes.Length, from + _random.Next(600));
                _document.Replace("join", _random.Next(Length + 1), 0, bytes.AsSpan(from..to));
                break;
            case 2:
                FlipBytes();
                break;
            case 3:
                (int block, int size) = Stretch(100);
                byte[] repeated = _document.Bytes[block..(block + size)];
                _document.Replace("repeat", block, 0, Repeat(repeated, _random.Next(1, 5)));
                break;
            case 4:
                SwapBlocks();
                break;
            case 5:
                Reencode();
                break;
            case 6:
                MutateLines();
                break;
            default:
                string fragment = Fragments.All[_random.Next(Fragments.All.Count)];
                _document.Replace(
                    $"insert {fragment}",
                    _random.Next(Length + 1),
                    0,
                    Encoding.UTF8.GetBytes(fragment)
                );
                break;
        }
    }

    private int Length => _document.Bytes.Length;

    private void Shorten()
    {
        int length = _random.Next(1, LongestDocument);
        int start = _random.Next(3) == 0 ? _random.Next(Length - length) : 0;
        _document.Set(
            _document.Bytes[start..(start + length)],
            FormattableString.Invariant($"shorten to {length} from {start}")
        );
    }

    private void FlipBytes()
    {
        byte[] bytes = [.. _document.Bytes];
        for (int flips = bytes.Length == 0 ? 0 : _random.Next(1, 6); flips > 0; flips--)
        {
            bytes[_random.Next(bytes.Length)] = (byte)_random.Next(256);
        }

        _document.Set(bytes, "flip bytes");
    }

    private void SwapBlocks()
    {
        int first = _random.Next(Length + 1);
        int second = _random.Next(first, Length + 1);
        int third = _random.Next(second, Length + 1);
        byte[] bytes = _document.Bytes;
        _document.Set(
            [
                .. bytes[..first],
                .. bytes[second..third],
                .. bytes[first..second],
                .. bytes[third..],
            ],
            FormattableString.Invariant($"swap {first}..{second}..{third}")
        );
    }

    // Another encoding, with or without its mark, cut in the middle of a character now and then.
    private void Reencode()
    {
        Encoding encoding = s_encodings[_random.Next(s_encodings.Length)];
        byte[] bytes = encoding.GetBytes(Encoding.UTF8.GetString(_document.Bytes));
        byte[] mark = _random.Next(2) == 0 ? encoding.GetPreamble() : [];
        int end = bytes.Length - _random.Next(Math.Min(4, bytes.Length + 1));
        _document.Set([.. mark, .. bytes[..end]], $"reencode in {encoding.WebName}");
    }

    private void MutateLines()
    {
        List<byte[]> lines = [.. Lines()];
        int line = _random.Next(lines.Count);
        switch (_random.Next(3))
        {
            case 0:
                lines.Insert(_random.Next(lines.Count + 1), lines[line]);
                break;
            case 1:
                lines.RemoveAt(line);
                break;
            default:
                int other = _random.Next(lines.Count);
                (lines[line], lines[other]) = (lines[other], lines[line]);
                break;
        }

        _document.Set(
            [.. lines.SelectMany(bytes => bytes)],
            FormattableString.Invariant($"move line {line}")
        );
    }

    private IEnumerable<byte[]> Lines()
    {
        int start = 0;
        for (int position = 0; position < Length; position++)
        {
            if (_document.Bytes[position] == '\n')
            {
                yield return _document.Bytes[start..(position + 1)];
                start = position + 1;
            }
        }

        yield return _document.Bytes[start..];
    }

    private (int Start, int Length) Stretch(int longest)
    {
        int start = _random.Next(Length + 1);
        return (start, _random.Next(Math.Min(longest, Length - start) + 1));
    }

    private static byte[] Repeat(byte[] bytes, int count) =>
        [.. Enumerable.Repeat(bytes, count).SelectMany(repeated => repeated)];
}
