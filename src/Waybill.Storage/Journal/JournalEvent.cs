using Waybill.Core.Decisions;
using Waybill.Core.Evidence;

namespace Waybill.Storage.Journal;

/// <summary>One thing that happened in a case. The kinds are closed: each is a record in this file.</summary>
public abstract record JournalEvent
{
    private protected JournalEvent() { }
}

/// <summary>The case was opened; always the first event.</summary>
/// <param name="Title">Its title then.</param>
/// <param name="Schema">The journal's schema then.</param>
public sealed record CaseOpened(string Title, int Schema) : JournalEvent;

/// <summary>Bytes were captured; they lie in the locker.</summary>
/// <param name="Exhibit">The exhibit that they are.</param>
/// <param name="Capture">The act of capturing.</param>
public sealed record Captured(Exhibit Exhibit, Capture Capture) : JournalEvent;

/// <summary>A working text was made of an exhibit; it lies in the locker. The latest one of an exhibit holds.</summary>
/// <param name="Extraction">How it was made.</param>
public sealed record Extracted(Extraction Extraction) : JournalEvent;

/// <summary>An analyst decided.</summary>
/// <param name="Decision">What.</param>
public sealed record Decided(Decision Decision) : JournalEvent;

/// <summary>An analyst judged whether two entities are one.</summary>
/// <param name="Judgement">What.</param>
public sealed record Judged(EntityJudgement Judgement) : JournalEvent;

/// <summary>A piece of configuration, such as sources, a map or a lexicon, took effect; its bytes lie in the locker.</summary>
/// <param name="Name">Which piece, such as <c>sources</c> or <c>map</c>; the latest one of a name (and exhibit) holds.</param>
/// <param name="Content">SHA-256 of its bytes.</param>
/// <param name="AppliesTo">The exhibit that it is for; null when it is for the case.</param>
public sealed record Configured(string Name, Sha256 Content, Sha256? AppliesTo) : JournalEvent;

/// <summary>An exhibit was withdrawn: the tombstone of what was erased. Only a withdrawal writes it.</summary>
/// <param name="Exhibit">The exhibit.</param>
/// <param name="Why">The reason given.</param>
/// <param name="Redacted">The events whose bodies were erased.</param>
/// <param name="Texts">The working texts that were erased from the locker.</param>
public sealed record Withdrawn(Sha256 Exhibit, string Why, IReadOnlyList<EventPlace> Redacted, IReadOnlyList<Sha256> Texts) : JournalEvent;

/// <summary>An event whose body a withdrawal has erased. It is read, never appended.</summary>
/// <param name="Kind">What kind of event it was.</param>
/// <param name="BodyHash">SHA-256 of the body that it had, which the chain still covers.</param>
public sealed record Redacted(string Kind, Sha256 BodyHash) : JournalEvent;

/// <summary>The place of an event in the journal.</summary>
/// <param name="Entry">The entry's number, from 1.</param>
/// <param name="Event">The event's place in the entry, from 0.</param>
public readonly record struct EventPlace(long Entry, int Event);
