namespace Waybill.Reading.Grammar.Models;

/// <summary>A model file that cannot be used; the message names the file, the fault and the mend.</summary>
internal sealed class ModelException(string file, string fault)
    : Exception($"The model {file} cannot be used: {fault}. Train it anew with tools/Waybill.Train.");
