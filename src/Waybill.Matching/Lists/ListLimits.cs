namespace Waybill.Matching.Lists;

/// <summary>How much a reader takes in. Lists come from outside, and may be made to exhaust it.</summary>
public sealed record ListLimits
{
    /// <summary>The limits that readers have when none are given.</summary>
    public static ListLimits Default { get; } = new();

    /// <summary>The longest line of a table, and the longest record with all its lines, in bytes and characters.</summary>
    public int LongestLine { get; init; } = 4 * 1024 * 1024;

    /// <summary>The longest cell, or run of text and markup in XML, in characters.</summary>
    public int LongestText { get; init; } = 100_000;

    /// <summary>The most columns of a table.</summary>
    public int MostColumns { get; init; } = 1_000;

    /// <summary>The most rows of a table, and the most listings of any file.</summary>
    public int MostRows { get; init; } = 2_000_000;

    /// <summary>The most elements and attributes that one listing may have in XML.</summary>
    public int MostNodes { get; init; } = 20_000;

    /// <summary>How deeply XML and JSON may be nested.</summary>
    public int DeepestNesting { get; init; } = 32;

    /// <summary>The largest XML file, in characters.</summary>
    public int LargestXml { get; init; } = 512 * 1024 * 1024;

    /// <summary>How many bytes a packed file may unpack to.</summary>
    public long LargestUnpacked { get; init; } = 1L << 30;

    /// <summary>The most kinds of what could not be placed that are told apart; what comes after counts as one.</summary>
    public int MostUnplacedKinds { get; init; } = 1_000;
}
