export const PLUGIN_ID = 'desk';
