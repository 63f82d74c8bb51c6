namespace Waybill.Core.Grading;

/// <summary>
/// A judged likelihood: a word of a named yardstick. Only an analyst gives one; machine text never does. A confidence level is another
/// matter and never stands in the same sentence (ICD 203, D.6.e(2)).
/// </summary>
/// <param name="Yardstick">The yardstick's name, such as <c>ICD 203</c>.</param>
/// <param name="Term">Its word, such as <c>very likely</c>.</param>
public sealed record Likelihood(string Yardstick, string Term)
{
    /// <summary>The yardsticks with their words and bounds in percent.</summary>
    /// <remarks>ICD 203 (2015), D.6.e(2)(a), first row of terms; the bounds of neighbouring words touch.</remarks>
    public static IReadOnlyDictionary<string, IReadOnlyList<LikelihoodBand>> Yardsticks { get; } =
        new Dictionary<string, IReadOnlyList<LikelihoodBand>>(StringComparer.OrdinalIgnoreCase)
        {
            ["ICD 203"] =
            [
                new("almost no chance", 1, 5),
                new("very unlikely", 5, 20),
                new("unlikely", 20, 45),
                new("roughly even chance", 45, 55),
                new("likely", 55, 80),
                new("very likely", 80, 95),
                new("almost certain", 95, 99),
            ],
        };

    /// <summary>The band of a yardstick's word; null when the yardstick or the word is unknown.</summary>
    public LikelihoodBand? Band =>
        Yardsticks.TryGetValue(Yardstick, out var bands)
            ? bands.FirstOrDefault(b => b.Term.Equals(Term, StringComparison.OrdinalIgnoreCase))
            : null;
}

/// <summary>A word of a yardstick and what it spans.</summary>
/// <param name="Term">The word.</param>
/// <param name="FromPercent">The least likelihood that it means, in percent.</param>
/// <param name="ToPercent">The greatest.</param>
public sealed record LikelihoodBand(string Term, int FromPercent, int ToPercent);
