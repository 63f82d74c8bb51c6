namespace Waybill.FollowTheMoney.Wire;

/// <summary>Gathers what is wrong with one line.</summary>
internal sealed class WireNotes(string file, long line)
{
    private const int Most = 20;
    private List<WireFault>? faults;

    public IReadOnlyList<WireFault> Faults => faults ?? (IReadOnlyList<WireFault>)[];

    public long Line => line;

    public void Add(string cause, string mend)
    {
        faults ??= [];
        if (faults.Count < Most)
            faults.Add(new(file, line, cause, mend));
    }

    public WireLine<T> Refuse<T>(string cause, string mend)
        where T : class
    {
        Add(cause, mend);
        return new(line, null, Faults);
    }
}
