using Waybill.Reading.Dates.Lexemes;

namespace Waybill.Reading.Dates.Recognition;

/// <summary>What a reader read at each lexeme, so that none is read twice whatever asks for it.</summary>
/// <param name="count">How many lexemes there are.</param>
internal sealed class Memo<T>(int count)
{
    private const int Deepest = 16;

    private (bool IsRead, Found<T>? Found)[]? entries;

    /// <summary>What stands at a lexeme; read when it is asked for the first time.</summary>
    public Found<T>? At(LexemeLine line, int at, Func<LexemeLine, int, Found<T>?> read)
    {
        if ((uint)at >= (uint)count)
            return null;
        entries ??= new (bool, Found<T>?)[count];
        ref var entry = ref entries[at];
        if (entry.IsRead)
            return entry.Found;
        // "the first week of the first week of …": no expression of people is nested so deep.
        if (line.Depth == Deepest)
            return null;
        line.Depth++;
        var found = read(line, at);
        line.Depth--;
        entries[at] = (true, found);
        return found;
    }
}
