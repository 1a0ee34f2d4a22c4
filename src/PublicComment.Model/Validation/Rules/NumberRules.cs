namespace PublicComment.Model;

/// <summary>Numbers that are used twice, and numbers that are missing.</summary>
internal static class NumberRules
{
    public static void Check(ConsultationResult result, FailureSink<ConsultationResult> failures)
    {
        NumberedOpinion[] opinions = [.. NumberedOpinion.In(result)];
        CheckRepeated(opinions, failures);
        if (opinions.Length > 0 && !SelectionWording.IsSaidIn(result))
        {
            foreach (IEnumerable<NumberedOpinion> sequence in SequencesOf(opinions))
            {
                CheckMissing(sequence, failures);
            }
        }
    }

    // One cell may number several opinions: within one entry a number may come again.
    private static void CheckRepeated(
        NumberedOpinion[] opinions,
        FailureSink<ConsultationResult> failures
    )
    {
        Dictionary<(string? Group, string Key), int> first = [];
        foreach (NumberedOpinion opinion in opinions)
        {
            (string? Group, string Key) number = (opinion.Group, opinion.Key);
            if (!first.TryAdd(number, opinion.Entry) && first[number] != opinion.Entry)
            {
                failures.Add(
                    ValidationRules.NumberRepeated,
                    opinion.Path,
                    opinion.Printed,
                    first[number]
                );
            }
        }
    }

    // Numbers run through the document, or begin anew in each group. Where none stands in two groups they run through.
    private static IEnumerable<IEnumerable<NumberedOpinion>> SequencesOf(NumberedOpinion[] opinions)
    {
        bool runsThrough = opinions
            .DistinctBy(opinion => (opinion.Group, opinion.Key))
            .GroupBy(opinion => opinion.Key, StringComparer.Ordinal)
            .All(number => number.Count() == 1);
        return runsThrough
            ? [opinions]
            : opinions.GroupBy(opinion => opinion.Group, StringComparer.Ordinal);
    }

    private static void CheckMissing(
        IEnumerable<NumberedOpinion> sequence,
        FailureSink<ConsultationResult> failures
    )
    {
        List<(int Count, NumberedOpinion Opinion)> counted = [];
        foreach (NumberedOpinion opinion in sequence)
        {
            if (!OpinionNumber.TryCount(opinion.Key, out int count))
            {
                return;
            }

            counted.Add((count, opinion));
        }

        int previous = 0;
        foreach ((int count, NumberedOpinion opinion) in counted.OrderBy(pair => pair.Count))
        {
            if (count > previous + 1)
            {
                failures.Add(
                    ValidationRules.NumbersMissing,
                    opinion.Path,
                    opinion.Printed,
                    count == previous + 2 ? $"{previous + 1}" : $"{previous + 1}–{count - 1}"
                );
            }

            previous = count;
        }
    }
}
