using System.Globalization;
using System.Text.Json;

namespace Waybill.Casework.Evaluation.Origins;

/// <summary>How well origins were recovered, beside what is reached without looking at what was said.</summary>
/// <param name="Items">Rows or documents that the gold labels.</param>
/// <param name="Unread">
/// Those of them from which the case has no claim: a document of them stands apart from all others, a table's row is left out.
/// </param>
/// <param name="Recovered">The score of the case.</param>
/// <param name="Baselines">The scores of simple rules on the same items.</param>
public sealed record OriginScores(int Items, int Unread, PairScore Recovered, IReadOnlyList<PairScore> Baselines)
{
    /// <summary>The scores, one a line.</summary>
    public IEnumerable<string> Lines() => Baselines.Prepend(Recovered).Select(score => score.Line);

    /// <summary>All of it as one line of JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, PrintedJson.Compact.OriginScores);
}

/// <summary>Pairwise precision and recall: a pair of items is right when both or neither say that the two are of one origin.</summary>
/// <param name="Rule">What was measured.</param>
/// <param name="Precision">Of the pairs joined, the part that belongs together.</param>
/// <param name="Recall">Of the pairs that belong together, the part that was joined.</param>
/// <param name="F1">Their harmonic mean.</param>
/// <param name="Wrong">Pairs joined that do not belong together.</param>
/// <param name="Missed">Pairs that belong together and were not joined.</param>
public sealed record PairScore(
    string Rule,
    double Precision,
    double Recall,
    double F1,
    IReadOnlyList<ItemPair> Wrong,
    IReadOnlyList<ItemPair> Missed
)
{
    /// <summary>The score on one line.</summary>
    public string Line => string.Create(CultureInfo.InvariantCulture, $"{Rule,-24} P {Precision:F3}  R {Recall:F3}  F1 {F1:F3}");

    internal static PairScore Of(string rule, IReadOnlyList<OriginItem> items, Func<OriginItem, OriginItem, bool> joined)
    {
        var right = 0;
        var (wrong, missed) = (new List<ItemPair>(), new List<ItemPair>());
        for (var i = 0; i < items.Count; i++)
        {
            for (var j = i + 1; j < items.Count; j++)
            {
                switch (items[i].Label == items[j].Label, joined(items[i], items[j]))
                {
                    case (true, true):
                        right++;
                        break;
                    case (true, false):
                        missed.Add(new(items[i].Key, items[j].Key));
                        break;
                    case (false, true):
                        wrong.Add(new(items[i].Key, items[j].Key));
                        break;
                    default:
                        break;
                }
            }
        }

        return new(
            rule,
            Part(right, right + wrong.Count),
            Part(right, right + missed.Count),
            Part(2 * right, (2 * right) + wrong.Count + missed.Count),
            wrong,
            missed
        );
    }

    private static double Part(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}

/// <summary>Two items, by row or document.</summary>
/// <param name="First">One.</param>
/// <param name="Second">The other.</param>
public sealed record ItemPair(string First, string Second);
