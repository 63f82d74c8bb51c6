using System.Text.Json.Serialization;
using Waybill.Core;

namespace Waybill.Storage.Verification;

/// <summary>One thing that is not as it should be.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Place">Where: the file, and in a journal the entry and event.</param>
/// <param name="Expected">What should be there.</param>
/// <param name="Found">What is there.</param>
public sealed record Finding(FindingKind Kind, string Place, string Expected, string Found)
{
    /// <summary>The finding as one line.</summary>
    public override string ToString() => $"{Place}: expected {Expected}, found {Found}".ReplaceLineEndings(" ");
}

/// <summary>The kinds of finding.</summary>
[JsonConverter(typeof(LowerCaseEnumConverter<FindingKind>))]
public enum FindingKind
{
    /// <summary>The journal cannot be read: it is missing, damaged, not ours, or newer than this Waybill.</summary>
    UnreadableJournal,

    /// <summary>An entry's number does not follow the one before: one was removed or put in.</summary>
    MissingEntry,

    /// <summary>An entry does not name the hash of the one before: one was removed, swapped or replaced.</summary>
    BrokenChain,

    /// <summary>An entry's hash is not that of its content.</summary>
    AlteredEntry,

    /// <summary>An event's body is not the one that the entry covers.</summary>
    AlteredBody,

    /// <summary>A body is absent, and no withdrawal names it.</summary>
    MissingBody,

    /// <summary>An entry or event does not have the form of its kind.</summary>
    MalformedEvent,

    /// <summary>The journal ends before the head given.</summary>
    CutTail,

    /// <summary>The journal's entry at the head given has another hash.</summary>
    OtherHead,

    /// <summary>Bytes that an entry names are not in the locker.</summary>
    MissingContent,

    /// <summary>Bytes in the locker are not those that their name promises.</summary>
    ChangedContent,

    /// <summary>Something withdrawn is still there.</summary>
    WithdrawnPresent,

    /// <summary>A file in the locker that no entry names: what a writer that was killed leaves. It is told, and breaks nothing.</summary>
    UnnamedFile,
}
