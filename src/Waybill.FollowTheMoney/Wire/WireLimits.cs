namespace Waybill.FollowTheMoney.Wire;

/// <summary>How much a reader takes in at once. Input from outside may be made to exhaust it.</summary>
public sealed record WireLimits
{
    /// <summary>The limits that readers have when none are given.</summary>
    public static WireLimits Default { get; } = new();

    /// <summary>The longest line, in bytes. A longer one is passed over and told; the lines behind it are read.</summary>
    public int LongestLine { get; init; } = 16 * 1024 * 1024;

    /// <summary>How deeply values may be nested.</summary>
    public int DeepestNesting { get; init; } = 16;

    /// <summary>The most values that an entity may have; those beyond are left out and told.</summary>
    public int MostValues { get; init; } = 100_000;
}
