namespace Waybill.Core.Decisions;

/// <summary>Two ids without an order, the lesser first.</summary>
/// <param name="Left">The lesser in ordinal order.</param>
/// <param name="Right">The greater.</param>
public readonly record struct EntityPair(string Left, string Right)
{
    /// <summary>The pair of two ids, in whichever order.</summary>
    /// <exception cref="ArgumentException">They are the same.</exception>
    public static EntityPair Of(string one, string other) =>
        string.CompareOrdinal(one, other) switch
        {
            0 => throw new ArgumentException($"'{one}' is one entity: name two.", nameof(other)),
            < 0 => new(one, other),
            _ => new(other, one),
        };

    /// <summary>The two ids.</summary>
    public override string ToString() => $"{Left} ~ {Right}";
}
