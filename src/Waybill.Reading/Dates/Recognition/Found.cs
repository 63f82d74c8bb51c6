using Waybill.Reading.Dates.Values;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>What was read at a lexeme.</summary>
/// <param name="Value">The value.</param>
/// <param name="Next">The index after its last lexeme.</param>
internal readonly record struct Found<T>(T Value, int Next);

/// <summary>Chooses between what was read.</summary>
internal static class FoundExtensions
{
    /// <summary>The same as any time value.</summary>
    public static Found<TimeValue>? AsTime<T>(this Found<T>? found)
        where T : TimeValue => found is { } some ? new(some.Value, some.Next) : null;

    /// <summary>The longer of the two; the first when they are as long.</summary>
    public static Found<T>? OrLonger<T>(this Found<T>? found, Found<T>? other) =>
        found is not { } a ? other
        : other is { } b && b.Next > a.Next ? other
        : found;
}
