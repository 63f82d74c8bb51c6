namespace Waybill.Dossier.Charts;

/// <summary>A linear axis of values from zero, with ticks at 1, 2, 2.5 or 5 times a power of ten.</summary>
internal sealed class ValueAxis
{
    private const int Steps = 5;
    private const decimal Most = 1_000_000_000_000_000_000_000m;
    private static readonly decimal[] Multiples = [1, 2, 2.5m, 5, 10];
    private readonly double top,
        bottom;

    public ValueAxis(decimal highest, double top, double bottom)
    {
        (this.top, this.bottom, highest) = (top, bottom, Math.Min(highest, Most));
        Step = NiceStep(highest / Steps);
        Highest = Math.Max(Step, Math.Ceiling(highest / Step) * Step);
        if (highest > Highest * 0.96m)
            Highest += Step;
    }

    /// <summary>The distance between ticks.</summary>
    public decimal Step { get; }

    /// <summary>The value at the top.</summary>
    public decimal Highest { get; }

    /// <summary>The ticks, from zero.</summary>
    public IEnumerable<decimal> Ticks()
    {
        for (var tick = 0m; tick <= Highest; tick += Step)
            yield return tick;
    }

    /// <summary>Where a value stands.</summary>
    public double At(decimal value) => bottom - ((bottom - top) * (double)(Math.Clamp(value, 0, Highest) / Highest));

    private static decimal NiceStep(decimal rough)
    {
        if (rough <= 0)
            return 1;
        var power = 1m;
        while (power * 10 <= rough)
            power *= 10;
        while (power > rough && power > 0.0001m)
            power /= 10;
        return Multiples.Select(multiple => multiple * power).First(step => step >= rough || step == 10 * power);
    }
}
