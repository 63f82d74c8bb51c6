namespace Waybill.FollowTheMoney.Wire;

/// <summary>What one line of input gave.</summary>
/// <typeparam name="T">What lines hold: entities, pairs, statements.</typeparam>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Value">What it holds; null when it could not be used.</param>
/// <param name="Faults">What is wrong with it. With a value: what was left out of the value.</param>
public sealed record WireLine<T>(long Line, T? Value, IReadOnlyList<WireFault> Faults)
    where T : class;
