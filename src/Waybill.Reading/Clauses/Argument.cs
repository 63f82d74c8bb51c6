using Waybill.Reading.Phrases;

namespace Waybill.Reading.Clauses;

/// <summary>
/// What stands in one slot of a verb or noun: the noun phrases that are joined there, each with what follows it after <c>of</c>.
/// </summary>
/// <param name="Slot">The slot: <c>subject</c>, <c>object</c>, <c>object2</c>, <c>colon</c> or the preposition.</param>
/// <param name="Phrases">The noun phrases.</param>
internal sealed record Argument(string Slot, List<Nominal> Phrases)
{
    /// <summary>Index of the preposition's first token; -1 where there is none.</summary>
    public int Preposition { get; init; } = -1;

    /// <summary>The slot of the subject.</summary>
    public const string Subject = "subject";

    /// <summary>The slot of the first object.</summary>
    public const string Object = "object";

    /// <summary>The slot of the second object.</summary>
    public const string SecondObject = "object2";

    /// <summary>Index of the first token.</summary>
    public int First => Phrases.Min(p => p.Head.First);

    /// <summary>Index of the last token.</summary>
    public int Last => Phrases.Max(p => p.Last);
}

/// <summary>A noun phrase with what follows it after <c>of</c>.</summary>
/// <param name="Head">The phrase.</param>
/// <param name="At">Its index among the chunks.</param>
/// <param name="Of">The phrases after <c>of</c>.</param>
internal sealed record Nominal(NounPhrase Head, int At, List<NounPhrase> Of)
{
    /// <summary>Index of the last token.</summary>
    public int Last => Of.Count > 0 ? Math.Max(Head.Last, Of[^1].Last) : Head.Last;
}
