using System.Globalization;
using System.Text.Json;

namespace Waybill.Casework.Evaluation.Changes;

/// <summary>How many of the recorded changes were found, and how many of those told are recorded.</summary>
/// <param name="Kind">The kind of change; <c>all</c> for their sum.</param>
/// <param name="Recorded">Changes that people recorded.</param>
/// <param name="Visible">Those of them that the cells show.</param>
/// <param name="Found">Recorded changes that were found.</param>
/// <param name="Told">Changes that the case tells.</param>
/// <param name="Right">Those of them that are recorded.</param>
public sealed record ChangeScore(string Kind, int Recorded, int Visible, int Found, int Told, int Right)
{
    /// <summary>Of the changes told, the part that is recorded; 1 when none is told.</summary>
    public double Precision => Part(Right, Told);

    /// <summary>Of the recorded changes, the part found.</summary>
    public double Recall => Part(Found, Recorded);

    /// <summary>Of those that the cells show, the part found.</summary>
    public double RecallOfVisible => Part(Found, Visible);

    /// <summary>The score on one line; a dash for a part of nothing.</summary>
    public string Line =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Kind,-12} recorded {Recorded,3}  visible {Visible,3}  found {Found,3}  told {Told,3}  right {Right,3}  "
                + $"P {Shown(Right, Told)}  R {Shown(Found, Recorded)}  R of visible {Shown(Found, Visible)}"
        );

    private static string Shown(int part, int whole) =>
        whole == 0 ? "    –" : Part(part, whole).ToString("F3", CultureInfo.InvariantCulture);

    private static double Part(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}

/// <summary>The scores of all kinds.</summary>
/// <param name="All">Their sum.</param>
/// <param name="Kinds">Each kind that is recorded or told, in the order of the kinds.</param>
/// <param name="Missed">Visible changes that were not found, as <c>row kind</c>.</param>
/// <param name="Wrong">Changes told that nobody recorded, as <c>row kind: what is told</c>.</param>
public sealed record ChangeScores(
    ChangeScore All,
    IReadOnlyList<ChangeScore> Kinds,
    IReadOnlyList<string> Missed,
    IReadOnlyList<string> Wrong
)
{
    /// <summary>The scores, one a line, the sum last.</summary>
    public IEnumerable<string> Lines() => Kinds.Append(All).Select(score => score.Line);

    /// <summary>All of it as one line of JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, PrintedJson.Compact.ChangeScores);
}
