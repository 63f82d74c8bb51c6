namespace Waybill.Reading.Attribution;

/// <summary>A stretch of the working text, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first.</param>
/// <param name="End">Offset after the last.</param>
internal readonly record struct Stretch(int Start, int End)
{
    /// <summary>True when an offset lies within.</summary>
    public bool Holds(int offset) => offset >= Start && offset < End;

    /// <summary>What is left of it without a stretch.</summary>
    public IEnumerable<Stretch> Without(int from, int to)
    {
        if (from >= End || to <= Start)
        {
            yield return this;
            yield break;
        }

        if (from > Start)
            yield return new(Start, from);
        if (to < End)
            yield return new(to, End);
    }
}
