using Waybill.FollowTheMoney;

namespace Waybill.Matching.Lists.Drafting;

/// <summary>What a reader is given: the files of one list by role, the bounds, the model, and where to count.</summary>
internal sealed record ListSource(IReadOnlyDictionary<FileRole, ListFile> Files, ListLimits Limits, Model Model, ListTally Tally)
{
    public ListFile Main => Files[FileRole.Main];
}

/// <summary>What a file is to its list.</summary>
internal enum FileRole
{
    /// <summary>The file that has a row or element for each listing.</summary>
    Main,

    /// <summary>Names, or other names.</summary>
    Names,

    /// <summary>Addresses.</summary>
    Addresses,

    /// <summary>Numbers that identify.</summary>
    Numbers,

    /// <summary>Dates of birth.</summary>
    Births,

    /// <summary>What the comments of a row go on with.</summary>
    Comments,
}

/// <summary>A form of list: how it is told, and how it is read.</summary>
/// <param name="Name">The form in a few words.</param>
/// <param name="List">The list, from the beginning of its main file.</param>
/// <param name="Role">What a file is to such a list, from its beginning; null when it is none of its files.</param>
/// <param name="Read">Reads the listings.</param>
internal sealed record ListFormat(
    string Name,
    Func<FileHead, string> List,
    Func<FileHead, FileRole?> Role,
    Func<ListSource, IEnumerable<ListedEntity>> Read
);
