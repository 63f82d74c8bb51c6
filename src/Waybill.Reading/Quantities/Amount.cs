namespace Waybill.Reading.Quantities;

/// <summary>An amount found in a sentence: bounds and the tokens that give them, not yet what they count.</summary>
/// <param name="First">Index of the first token, the hedge included.</param>
/// <param name="Last">Index of the last token, a scale, sign or closing hedge included.</param>
/// <param name="Lower">The least that the words allow.</param>
/// <param name="Best">The value itself.</param>
/// <param name="Upper">The most that the words allow.</param>
/// <param name="Qualifier">The hedge as written; null when there is none.</param>
/// <param name="Kind">A plain count, a percentage, an ordinal or a sum of money.</param>
internal sealed record Amount(int First, int Last, decimal? Lower, decimal? Best, decimal? Upper, string? Qualifier, AmountKind Kind)
{
    /// <summary>The unit of a sum of money, such as <c>US dollar</c>; null for what is none.</summary>
    public string? Currency { get; init; }

    /// <summary>True for words that name no number: <c>dozens</c>, <c>several hundred</c>.</summary>
    public bool IsVague { get; init; }
}

/// <summary>The kinds of amount.</summary>
internal enum AmountKind
{
    /// <summary>So many.</summary>
    Count,

    /// <summary>So many in a hundred.</summary>
    Percent,

    /// <summary>A place in an order: <c>178th</c>.</summary>
    Ordinal,

    /// <summary>A sum of money: it counts no goods.</summary>
    Money,
}
