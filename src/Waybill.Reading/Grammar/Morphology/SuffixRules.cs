using Waybill.Reading.Grammar.Models;

namespace Waybill.Reading.Grammar.Morphology;

/// <summary>
/// Rules from a tag and the end of a word to one of some values: the rule for the longest end holds. Whole words are ends too, marked as
/// such.
/// </summary>
internal sealed class SuffixRules
{
    /// <summary>The longest end that a rule may have, whole words apart.</summary>
    public const int Longest = 6;

    private readonly Dictionary<ulong, ushort> rules;

    /// <summary>Makes the rules.</summary>
    public SuffixRules(ReadOnlySpan<ulong> keys, ReadOnlySpan<ushort> values)
    {
        rules = new(keys.Length);
        for (var i = 0; i < keys.Length; i++)
            rules[keys[i]] = values[i];
    }

    /// <summary>Reads the rules of a model; values run below <paramref name="values"/>.</summary>
    /// <exception cref="ModelException">They are missing or damaged.</exception>
    public static SuffixRules Read(ModelFile file, string name, int values)
    {
        var keys = file.Numbers<ulong>(name + ".keys");
        var numbers = file.Numbers<ushort>(name + ".values");
        return keys.Length == numbers.Length && numbers.AsSpan().IndexOfAnyExceptInRange<ushort>(0, (ushort)(values - 1)) < 0
            ? new(keys, numbers)
            : throw file.Fault($"the rules '{name}' are damaged");
    }

    /// <summary>The key of a rule: a tag, and the last letters of a word, or all of them.</summary>
    public static ulong Key(int tag, ReadOnlySpan<char> end, bool whole) =>
        FeatureHash.Join((ulong)(tag * 2 + (whole ? 1 : 0)), FeatureHash.Of(end));

    /// <summary>The value for a word under a tag; -1 where no rule holds.</summary>
    public int Find(int tag, ReadOnlySpan<char> word)
    {
        if (rules.TryGetValue(Key(tag, word, true), out var value))
            return value;
        for (var length = Math.Min(Longest, word.Length); length >= 0; length--)
        {
            if (rules.TryGetValue(Key(tag, word[^length..], false), out value))
                return value;
        }

        return -1;
    }
}
