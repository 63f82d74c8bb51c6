namespace Waybill.Matching.Screening.Indexing;

/// <summary>Which names may be the one asked for though they have a single word of its.</summary>
/// <param name="AsWord">True where those may that have it for a word.</param>
/// <param name="AsRun">True where those may that have it for a run of words.</param>
/// <param name="AsWhole">True where those may that have it for their only word.</param>
/// <param name="AsWholeRun">True where those may that have it for a run of all of their words.</param>
/// <param name="Last">The last word of the name asked for, where those may whose last word is it cut off, or of which it is one; else
/// none.</param>
internal readonly record struct SingleWord(bool AsWord, bool AsRun, bool AsWhole, bool AsWholeRun, LastWord Last)
{
    /// <summary>All names that have it.</summary>
    public static SingleWord All { get; } = new(true, true, true, true, default);

    /// <summary>True where those may that have it so.</summary>
    public bool Does(bool isWhole, bool isRun) =>
        (isWhole, isRun) switch
        {
            (false, false) => AsWord,
            (false, true) => AsRun,
            (true, false) => AsWhole,
            _ => AsWholeRun,
        };
}
