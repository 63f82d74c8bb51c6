using System.Globalization;
using System.Text.Json.Serialization;
using Waybill.Casework.Evaluation.Words;

namespace Waybill.Casework.Evaluation.Scores;

/// <summary>How well some gold claims were read: all of them, those of a frame or those of a document.</summary>
/// <param name="Name">Which claims: <c>all</c>, a frame, a document.</param>
/// <param name="Gold">How many gold claims there are.</param>
/// <param name="Predicted">How many were predicted.</param>
/// <param name="Matched">How many gold claims were matched.</param>
/// <param name="Strict">How many of the matched agree in every slot but the window.</param>
/// <param name="RightFillers">On matched pairs, fillers that both have.</param>
/// <param name="WrongFillers">Fillers that only predictions have.</param>
/// <param name="MissedFillers">Fillers that only the gold has.</param>
/// <param name="Slots">Accuracy on matched pairs: quantity, act, certainty, polarity, origin, window.</param>
public sealed record Score(
    string Name,
    int Gold,
    int Predicted,
    int Matched,
    int Strict,
    int RightFillers,
    int WrongFillers,
    int MissedFillers,
    IReadOnlyList<SlotScore> Slots
)
{
    private const int NameWidth = 28;

    /// <summary>The part of the predictions that were matched.</summary>
    public double Precision => Part(Matched, Predicted);

    /// <summary>The part of the gold claims that were matched.</summary>
    public double Recall => Part(Matched, Gold);

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Mean(Precision, Recall);

    /// <summary>The same, where only strict matches count.</summary>
    public double StrictF1 => Mean(Part(Strict, Predicted), Part(Strict, Gold));

    /// <summary>The F1 of fillers on matched pairs.</summary>
    public double RoleF1 => RightFillers == 0 ? 0 : Part(2 * RightFillers, (2 * RightFillers) + WrongFillers + MissedFillers);

    /// <summary>The score on one line.</summary>
    [JsonIgnore]
    public string Line =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{CodePoints.Pad(Name, NameWidth)} gold {Gold,4} pred {Predicted,4}  P {Precision:F3} R {Recall:F3} F1 {F1:F3}  "
        )
        + string.Create(CultureInfo.InvariantCulture, $"strictF1 {StrictF1:F3}  roleF1 {RoleF1:F3}  ")
        + string.Join(' ', Slots.Select(slot => slot.Line));

    private static double Part(int some, int all) => all == 0 ? 0 : (double)some / all;

    private static double Mean(double p, double r) => p + r == 0 ? 0 : 2 * p * r / (p + r);
}

/// <summary>How often a slot agrees where it is compared.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Right">How often it agrees.</param>
/// <param name="Compared">How often it was compared.</param>
public sealed record SlotScore(string Slot, int Right, int Compared)
{
    /// <summary>The part that agrees; null where nothing was compared.</summary>
    public double? Accuracy => Compared == 0 ? null : (double)Right / Compared;

    /// <summary>The slot on a score's line.</summary>
    internal string Line => Accuracy is { } accuracy ? string.Create(CultureInfo.InvariantCulture, $"{Slot} {accuracy:F3}") : $"{Slot} -";
}
