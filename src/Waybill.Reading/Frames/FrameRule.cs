using Waybill.Core.Claims;

namespace Waybill.Reading.Frames;

/// <summary>How a verb or noun fills a frame: which kind of filler in which slot gives which role.</summary>
internal sealed record FrameRule
{
    /// <summary>The rule's name, such as <c>transfer.give</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The frame.</summary>
    public required string Frame { get; init; }

    /// <summary>The file that it stands in.</summary>
    public required string File { get; init; }

    /// <summary>Where it can be looked up.</summary>
    public string? Source { get; init; }

    /// <summary>Why it is so; null where that is plain.</summary>
    public string? Why { get; init; }

    /// <summary>The verbs that trigger it.</summary>
    public IReadOnlyList<string> Verbs { get; init; } = [];

    /// <summary>The nouns that trigger it.</summary>
    public IReadOnlyList<string> Nouns { get; init; } = [];

    /// <summary>The adverbs between two phrases that trigger it: "the Amber, formerly the Jade".</summary>
    public IReadOnlyList<string> Adverbs { get; init; } = [];

    /// <summary>What each slot gives, in order of preference.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<SlotRole>> Slots { get; init; }

    /// <summary>Each entry a set of alternatives of which one must be filled.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Needs { get; init; }

    /// <summary>The act, where the words tell it; null leaves it to the words around.</summary>
    public Act? Act { get; init; }

    /// <summary>The certainty, where the words tell it.</summary>
    public Certainty? Certainty { get; init; }

    /// <summary>True where only a modal makes it so ("could hold").</summary>
    public bool WantsModal { get; init; }

    /// <summary>True where only a negation makes it so ("do not work"); the claim is then positive.</summary>
    public bool WantsNegation { get; init; }

    /// <summary>True where the subject speaks by the act itself.</summary>
    public bool Speaks { get; init; }

    /// <summary>The role that the trigger's own words fill; null for none.</summary>
    public string? TriggerRole { get; init; }

    /// <summary>What the trigger fills it with, where it is not the words themselves.</summary>
    public string? TriggerText { get; init; }

    /// <summary>Sentences that test it.</summary>
    public IReadOnlyList<LexiconExample> Examples { get; init; } = [];
}

/// <summary>What a slot gives: a filler of a kind fills a role.</summary>
/// <param name="Kind">The kind of filler.</param>
/// <param name="Role">The role.</param>
internal sealed record SlotRole(string Kind, string Role);
