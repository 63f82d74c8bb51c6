using Waybill.Reading.Words;

namespace Waybill.Reading.Phrases;

/// <summary>A verb with its auxiliaries, adverbs and negation.</summary>
internal sealed record VerbGroup(int First, int Last, string Words) : Chunk(ChunkKind.Verb, First, Last, Words)
{
    /// <summary>The main verb's base form.</summary>
    public required string Lemma { get; init; }

    /// <summary>Index of the main verb's token; of <c>be</c> for a copula.</summary>
    public required int Verb { get; init; }

    /// <summary>The tree's node that bears its arguments: the verb itself, or the predicate that a copula joins to its subject.</summary>
    public required int Predicate { get; init; }

    /// <summary>The particle of a phrasal verb, such as <c>over</c>; null when there is none.</summary>
    public string? Particle { get; init; }

    /// <summary>The main verb's form.</summary>
    public Inflection Form { get; init; }

    /// <summary>True for be + participle, and for a bare participle that a passive stands behind: "shells sent to Chad".</summary>
    public bool IsPassive { get; init; }

    /// <summary>True for a participle that hangs on a noun or clause: "shells sent to Chad".</summary>
    public bool IsReduced { get; init; }

    /// <summary>True for to + base form.</summary>
    public bool IsInfinitive { get; init; }

    /// <summary>True for be + -ing.</summary>
    public bool IsProgressive { get; init; }

    /// <summary>True for have + participle.</summary>
    public bool IsPerfect { get; init; }

    /// <summary>True where an auxiliary or modal stands before the verb.</summary>
    public bool HasAuxiliary { get; init; }

    /// <summary>True for a negation in the group.</summary>
    public bool IsNegated { get; init; }

    /// <summary>The modal; null when there is none.</summary>
    public string? Modal { get; init; }

    /// <summary>True for a copula.</summary>
    public bool IsCopula => Predicate != Verb;

    /// <summary>True for -ing without an auxiliary.</summary>
    public bool IsGerund => Form == Inflection.Gerund && !HasAuxiliary;

    /// <summary>True for a participle without an auxiliary.</summary>
    public bool IsBareParticiple => !HasAuxiliary && !IsInfinitive && Form.HasFlag(Inflection.Participle);

    /// <summary>True where the group tells of what is done: a past or perfect that no modal weakens.</summary>
    public bool IsPast =>
        Modal is null
        && !IsInfinitive
        && (IsPerfect || Form.HasFlag(Inflection.Past) || IsPastAuxiliary || IsReduced)
        && (!IsProgressive || IsPerfect);

    /// <summary>True where the first auxiliary is a past: was, had, did.</summary>
    public bool IsPastAuxiliary { get; init; }
}
