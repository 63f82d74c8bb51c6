namespace Waybill.Matching.Names.Comparison;

/// <summary>The parts of a name that no link took.</summary>
internal readonly ref struct Rest
{
    private readonly NamePart[] parts;
    private readonly Span<int> words;

    /// <summary>Finds them; <paramref name="room"/> has a place for each part.</summary>
    public Rest(NamePart[] parts, bool[] taken, Span<int> room)
    {
        this.parts = parts;
        var count = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            if (taken[i])
                continue;
            if (part.Class == PartClass.Number)
                Number ??= part;
            else if (part.Class == PartClass.Initial)
                Initial ??= part;
            if (!part.Tells)
                continue;
            // Those that tell most come first, so that those that say least are left over as missing.
            var at = count++;
            for (; at > 0 && TellsLess(parts[room[at - 1]], part); at--)
                room[at] = room[at - 1];
            room[at] = i;
        }

        words = room[..count];
    }

    private static bool TellsLess(NamePart one, NamePart other) =>
        one.Weight < other.Weight || (one.Weight == other.Weight && one.IsOnlyBody && !other.IsOnlyBody);

    /// <summary>The first number, if any.</summary>
    public NamePart? Number { get; }

    /// <summary>The first letter that stands for a word, if any.</summary>
    public NamePart? Initial { get; }

    /// <summary>How many words tell.</summary>
    public int Count => words.Length;

    /// <summary>Such a word.</summary>
    public NamePart this[int at] => parts[words[at]];

    /// <summary>Where in the name it stands.</summary>
    public int Place(int at) => words[at];
}
