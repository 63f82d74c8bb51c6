using Waybill.Matching.Scripts;

namespace Waybill.Matching.Transliteration;

/// <summary>A token made ready to be compared many times.</summary>
internal sealed class PreparedToken
{
    internal PreparedToken(string text, Script script, IReadOnlyList<string> readings) => (Text, Script, Readings) = (text, script, readings);

    /// <summary>The token as it was given, but cut.</summary>
    public string Text { get; }

    /// <summary>The script of most of its letters.</summary>
    public Script Script { get; }

    /// <summary>What <see cref="Romanisation"/> reads.</summary>
    public IReadOnlyList<string> Readings { get; }
}
