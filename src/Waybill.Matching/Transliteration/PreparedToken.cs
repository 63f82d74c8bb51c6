using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration.Lattices;
using Waybill.Matching.Transliteration.Learned;

namespace Waybill.Matching.Transliteration;

/// <summary>A token made ready to be compared many times; it does not change, so threads may share it.</summary>
internal sealed class PreparedToken
{
    internal PreparedToken(string text, Script script, IReadOnlyList<string> readings)
    {
        (Text, Script, Readings) = (text, script, readings);
        Spellings = [.. readings.Select(r => new LatinSpelling(r))];
        Letters = new LatinLetters(readings.Count > 0 ? readings[0] : "");
        Sounds = new(readings);
    }

    /// <summary>The token, cut and brought to one form.</summary>
    public string Text { get; }

    /// <summary>The script of most of its letters.</summary>
    public Script Script { get; }

    /// <summary>What <see cref="Romanisation"/> reads; a Latin token's folded letters.</summary>
    public IReadOnlyList<string> Readings { get; }

    /// <summary>The readings, ready to be aligned.</summary>
    internal LatinSpelling[] Spellings { get; }

    /// <summary>The first reading, packed.</summary>
    internal LatinLetters Letters { get; }

    /// <summary>The consonants' classes in the readings.</summary>
    internal SoundClasses Sounds { get; }

    /// <summary>The model of its script; null when none was trained.</summary>
    internal ChunkModel? Model { get; init; }

    /// <summary>The token in its model's terms.</summary>
    internal NativeSpelling? Native { get; init; }

    /// <summary>The spellings that standards and usage allow, one lattice for each language that reads the script so.</summary>
    internal IReadOnlyList<SpellingLattice> Lattices { get; init; } = [];

    /// <summary>
    /// What spells the token's consonants with any vowels; null where no script but its own tells vowels from consonants.
    /// </summary>
    internal SpellingLattice? Consonants { get; init; }
}
